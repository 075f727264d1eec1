String log = new File(basedir, 'build.log').text

assert log.contains('Monban is skipped.')
assert !new File(basedir, 'target/monban').exists()
