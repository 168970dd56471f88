assert new File(basedir, 'build.log').text.contains('1 violation(s) at or above error')
