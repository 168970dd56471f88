def log = new File(basedir, 'build.log').text
assert log.contains('2 violation(s) at or above warning')
def folder = new File(basedir, 'target/site/planlint-aggregate')
def page = new File(basedir, 'target/site/planlint-aggregate.html').text
['county/src/plans/plan.md', 'city/src/plans/plan.md', 'src/plans/whole.md'].each { assert page.contains(it) }
// The plans of one name have a review page each.
assert folder.list().count { it.startsWith('plan') } == 2
// The report is that of the root, and of no module.
assert !new File(basedir, 'county/target/site').exists()
