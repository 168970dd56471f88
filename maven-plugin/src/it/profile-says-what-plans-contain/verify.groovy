def log = new File(basedir, 'build.log').text
assert !log.contains('not checked again')
// A name goes before the file of that name, as it does in the command.
assert new File(basedir, 'none').isFile()
assert log.contains('0 violation(s) at or above info')
assert log.contains('1 violation(s) at or above info')
assert log.contains('[comp.section-missing]')
