def log = new File(basedir, 'build.log').text
assert log.contains('planlint.yaml:1:1: ')
