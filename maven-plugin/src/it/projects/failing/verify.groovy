import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/monban/report.json'))

assert report.results.any { it.policy == 'aws-waf-alb-attached' && it.resource == 'aws_lb.public' && it.verdict == 'violated' }
assert new File(basedir, 'build.log').text.contains('Monban found violations; the reports are in ')
