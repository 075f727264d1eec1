import groovy.json.JsonSlurper

File reports = new File(basedir, 'target/monban')
def report = new JsonSlurper().parse(new File(reports, 'report.json'))

assert report.schema == 'monban.report/1'
assert report.summary.violated == 0
assert new File(reports, 'report.text').text
assert new File(reports, 'report.sarif').text.contains('"2.1.0"')
