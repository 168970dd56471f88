assert new File(basedir, 'target/planlint-cache').list().length == 1
assert new File(basedir, 'target/planlint/plan.html').isFile()
assert !new File(basedir, 'build.log').text.contains('not checked again')
