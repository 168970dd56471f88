// Services know files by their place in the repository.
def folder = new File(basedir, 'county/target/planlint')
def json = new groovy.json.JsonSlurper()
assert json.parse(new File(folder, 'plan.gitlab.json'))*.location*.path.unique() == ['county/src/plans/plan.md']
def sarif = json.parse(new File(folder, 'plan.sarif'))
assert sarif.runs[0].artifacts[0].location.uri == 'county/src/plans/plan.md'
