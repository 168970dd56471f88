def log = new File(basedir, 'build.log').text
assert log.contains('planlint:check')
assert log.contains('planlint:baseline')
