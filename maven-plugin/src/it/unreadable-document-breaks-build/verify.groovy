def log = new File(basedir, 'build.log').text
assert log.contains('broken.docx: ')
assert log.contains('MojoExecutionException') || log.contains('Failed to execute goal')
// The other document was checked all the same.
assert new File(basedir, 'target/planlint/good.html').isFile()
// What libraries think of a damaged file is not the build's business.
assert log.contains('damaged.pdf: ')
assert !log.contains('xref') && !log.contains('fallback font')
