def log = new File(basedir, 'build.log').text
assert log.contains('1 violation(s) at or above warning')
