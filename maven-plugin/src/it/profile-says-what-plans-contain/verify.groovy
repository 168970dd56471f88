def log = new File(basedir, 'build.log').text
assert !log.contains('not checked again')
assert log.contains('0 violation(s) at or above info')
assert log.contains('1 violation(s) at or above info')
assert log.contains('[comp.section-missing]')
