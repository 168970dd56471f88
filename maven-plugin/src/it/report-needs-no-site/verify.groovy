// Doxia escapes what is not ASCII.
def text = { File page ->
    page.text.replaceAll(/&#x([0-9a-f]+);/) { new String(Character.toChars(Integer.parseInt(it[1], 16))) }
}
def page = text(new File(basedir, 'target/site/planlint.html'))
assert page.contains('规划文稿检查')
assert page.contains('contents.title-differs.html')
assert new File(basedir, 'target/site/planlint/plan.html').isFile()
assert new File(basedir, 'target/site/planlint/rules/contents.title-differs.html').text.contains('查什么')
