def page = new File(basedir, 'target/site/zh_CN/planlint-aggregate.html').text
assert page.contains('county/src/plans/plan.md') && page.contains('city/src/plans/plan.md')
// A module reports on its own documents, the root on none of its own.
assert new File(basedir, 'county/target/site/zh_CN/planlint.html').isFile()
assert !new File(basedir, 'county/target/site/zh_CN/planlint-aggregate.html').exists()
assert !new File(basedir, 'target/site/zh_CN/planlint.html').exists()
