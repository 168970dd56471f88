def folder = new File(basedir, 'target/elsewhere')
assert folder.list().sort() == ['plan.json', 'plan.sarif']
assert new groovy.json.JsonSlurper().parse(new File(folder, 'plan.json')).summary.errors == 0
