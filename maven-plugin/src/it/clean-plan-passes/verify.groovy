assert new File(basedir, 'target/planlint/plan.html').isFile()
def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/planlint/TEST-plan.xml'))
assert !suite.depthFirst().any { it.name() == 'failure' }
assert new File(basedir, 'build.log').text.contains('1 document(s) checked, 0 violation(s)')
