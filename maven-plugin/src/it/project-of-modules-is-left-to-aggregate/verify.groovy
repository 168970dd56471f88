def log = new File(basedir, 'build.log').text
// It is said, since nobody may think that the document was checked.
assert log.contains('1 document(s) of a project of modules left to planlint:aggregate')
assert new File(basedir, 'county/target/planlint/plan.html').isFile()
assert !new File(basedir, 'target/planlint').exists()
