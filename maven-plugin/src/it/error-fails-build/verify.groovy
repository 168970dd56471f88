def log = new File(basedir, 'build.log').text
assert log.contains('[contents.title-differs]')
assert log.contains('1 violation(s) at or above error')
// Reports are there although the build failed: they say why.
assert new File(basedir, 'target/planlint/plan.html').isFile()
assert new File(basedir, 'target/planlint/TEST-plan.xml').text.contains('<failure')
