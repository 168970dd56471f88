def log = new File(basedir, 'build.log').text
// Whether the settings are found or named, the place and the way out are said.
assert log.readLines().any { it.contains('planlint.yaml:1:') && it.contains('不能运行自编规则') }
assert log.readLines().any { it.contains('planlint.yaml:1:') && it.contains('cannot run rules of your own') }
assert !log.contains('--config') && !log.contains('--rules')
