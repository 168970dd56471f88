def log = new File(basedir, 'build.log').text
assert log.contains('baseline written to ')
assert new File(basedir, 'known.json').text.contains('target.below-baseline')
assert log.contains('0 violation(s) at or above info')
