assert new File(basedir, 'build.log').text.count('1 document(s) checked') == 2
