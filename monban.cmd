@echo off
rem Runs Monban from a clone; builds it first where that is missing or older than a source. Only Monban writes to stdout.
setlocal
set "MONBAN_JAR=%~dp0cli\target\monban.jar"
set "MONBAN_JAVA=java"
if defined JAVA_HOME set "MONBAN_JAVA=%JAVA_HOME%\bin\java"

rem One build at a time: the second waits, and finds everything done.
pushd "%~dp0"
powershell -NoProfile -Command ^
  "$mutex = New-Object Threading.Mutex $false, 'monban-build'; [void] $mutex.WaitOne();" ^
  "$built = Get-Item -LiteralPath $env:MONBAN_JAR -ErrorAction SilentlyContinue;" ^
  "$sources = 'engine', 'policies', 'cli' | ForEach-Object { \"$_/pom.xml\"; \"$_/src/main\" };" ^
  "$newer = Get-ChildItem -Recurse -File -Path (@('pom.xml') + $sources)" ^
  "  | Where-Object { -not $built -or $_.LastWriteTime -gt $built.LastWriteTime } | Select-Object -First 1;" ^
  "if (-not $newer) { exit 0 };" ^
  "& mvn -B -q -Dquick -DskipTests -pl cli -am package; if ($LASTEXITCODE) { exit 2 };" ^
  "(Get-Item -LiteralPath $env:MONBAN_JAR).LastWriteTime = Get-Date" <nul 1>&2
set "MONBAN_BUILD=%errorlevel%"
popd
if not "%MONBAN_BUILD%"=="0" (
  echo monban: The build failed. 1>&2
  exit /b 2
)

rem Short runs: the quick compiler, the small collector. Truffle still uses memory in a way that newer JDKs warn of.
"%MONBAN_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dsun.misc.unsafe.memory.access=allow %MONBAN_JAVA_OPTS% -jar "%MONBAN_JAR%" %*
exit /b %errorlevel%
