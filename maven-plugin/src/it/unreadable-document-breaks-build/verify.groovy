def log = new File(basedir, 'build.log').text
assert log.contains('broken.docx: ')
assert log.contains('MojoExecutionException') || log.contains('Failed to execute goal')
// The other document was checked all the same.
assert new File(basedir, 'target/planlint/good.html').isFile()
