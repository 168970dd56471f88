def log = new File(basedir, 'build.log').text
assert log.contains('1 document(s) checked')
// The patterns are wide, but what the build makes is no plan, be it a module's.
def page = new File(basedir, 'pages/planlint-aggregate.html').text
assert page.contains('county/drafts/plan.md')
assert !page.contains('copied.md') && !page.contains('published.md')
