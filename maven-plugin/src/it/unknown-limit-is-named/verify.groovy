def log = new File(basedir, 'build.log').text
assert log.contains('no limit megabytes=100; each is a number of bytes, unpacked-bytes')
