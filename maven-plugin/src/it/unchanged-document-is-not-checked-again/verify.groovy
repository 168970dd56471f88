def log = new File(basedir, 'build.log').text
assert log.count('1 unchanged document(s) not checked again') == 1
// It fails and says why all the same.
assert log.count('1 violation(s) at or above error, reports in') == 3
assert new File(basedir, 'target/planlint').list().sort() == ['TEST-plan.xml', 'plan.json']
