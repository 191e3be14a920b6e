@echo off
rem Runs Maven for Palpate on Windows with nothing set by hand, as mvnw does elsewhere: finds a JDK 21 or newer, then
rem the Maven named in .mvn\wrapper\maven-wrapper.properties (fetched once, checked, kept), or else an installed
rem Maven 3.8 or newer. find-maven.ps1 does the looking and prints two lines, jdk=FOLDER and maven=FILE.
setlocal
set "MVNW_JDK="
set "MVNW_MAVEN="
for /f "usebackq tokens=1,* delims==" %%A in (`powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0.mvn\wrapper\find-maven.ps1"`) do (
    if "%%A"=="jdk" set "MVNW_JDK=%%B"
    if "%%A"=="maven" set "MVNW_MAVEN=%%B"
)
if not defined MVNW_JDK exit /b 1
if not defined MVNW_MAVEN exit /b 1
set "JAVA_HOME=%MVNW_JDK%"
cd /d "%~dp0"
call "%MVNW_MAVEN%" %*
exit /b %ERRORLEVEL%
