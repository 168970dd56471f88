assert new File(basedir, 'build.log').text.contains('[target.below-baseline]')
