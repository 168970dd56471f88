// Doxia escapes what is not ASCII.
def text = { File page ->
    page.text.replaceAll(/&#x([0-9a-f]+);/) { new String(Character.toChars(Integer.parseInt(it[1], 16))) }
}
def zh = new File(basedir, 'target/site/planlint.html')
assert text(zh).contains('规划文稿检查')
assert text(zh).contains('目录与正文标题不一致')
def en = new File(basedir, 'target/site/en/planlint.html')
assert text(en).contains('Findings by Category')
assert text(en).contains('Structure and numbering')
// Everything that a page links to beside it is there.
[zh, en].each { page ->
    def links = (page.text =~ /href="((?:\.\/)?planlint\/[^"#]+)/).collect { it[1] }
    assert links.any { it.endsWith('planlint/plan.html') }
    assert links.any { it.endsWith('planlint/rules/contents.title-differs.html') }
    assert links.any { it.endsWith('planlint/rules/index.html') }
    links.each { assert new File(page.parentFile, it).isFile() }
    def finding = (page.text =~ /planlint\/plan\.html#(f-[0-9a-f]+)/)[0][1]
    assert new File(page.parentFile, 'planlint/plan.html').text.contains("id=\"$finding\"")
}
true
