def log = new File(basedir, 'build.log').text
assert log.contains('0 violation(s) at or above never')
