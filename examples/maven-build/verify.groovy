import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/monban/report.json'))

assert report.results.any { it.policy == 'aws-guardduty-detector-enabled' && it.verdict == 'violated' }
