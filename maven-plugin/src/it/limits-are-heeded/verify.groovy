def log = new File(basedir, 'build.log').text
assert log.contains('plan.md: ')
assert log.contains('100')
assert !new File(basedir, 'target/planlint').exists()
