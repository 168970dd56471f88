assert new File(basedir, 'build.log').text.contains('planlint is skipped')
assert !new File(basedir, 'target/planlint').exists()
