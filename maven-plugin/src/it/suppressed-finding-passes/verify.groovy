def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/planlint/plan.json'))
assert report.findings.every { it.severity == 'info' }
assert report.accepted[0].accepted.reason == 'agreed'
