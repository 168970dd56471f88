assert new File(basedir, 'build.log').text.contains('0 violation(s) at or above error')
