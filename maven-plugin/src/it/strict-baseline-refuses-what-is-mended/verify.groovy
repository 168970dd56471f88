def log = new File(basedir, 'build.log').text
assert log.contains('not as the baseline says')
