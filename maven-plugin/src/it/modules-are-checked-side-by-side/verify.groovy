def log = new File(basedir, 'build.log').text
assert !log.contains('not marked @threadSafe') && !log.contains('not marked as thread-safe')
def errors = ['county', 'district', 'town', 'city'].collect {
    new groovy.json.JsonSlurper().parse(new File(basedir, "$it/target/planlint/plan.json")).summary.errors
}
assert errors == [0, 0, 0, 1]
