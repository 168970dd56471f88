def log = new File(basedir, 'build.log').text
assert log.contains('planlint:check')
assert log.contains('planlint:baseline')
assert log.contains('planlint:report')
assert log.contains('planlint:aggregate')
