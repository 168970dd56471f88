@echo off
rem planlint: finds a Java, builds the program on first use, and runs it the way a short run is fastest.
rem
rem   JAVA_HOME           the Java to use (17 or newer); otherwise the one on the PATH
rem   PLANLINT_JAVA_OPTS  further options for the JVM, after the launcher's own
rem   PLANLINT_BUILD      "always": build again, after the sources have changed
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "target=%root%cli\target"
set "jar=%target%\planlint.jar"

rem --- Java -----------------------------------------------------------------------------------------------------------

if not defined JAVA_HOME goto java_on_path
rem Quotes in the variable would end ours.
set "JAVA_HOME=%JAVA_HOME:"=%"
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto java_found
>&2 echo planlint: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Set it to a JDK 17 or newer.
exit /b 2

:java_on_path
set "java="
for %%i in (java.exe) do set "java=%%~$PATH:i"
if defined java goto java_found
>&2 echo planlint: no Java found. Install a JDK 17 or newer, and put its java on the PATH or set JAVA_HOME.
exit /b 2

:java_found
rem Its file "release" tells the version; asking java itself costs more than all the rest of this script.
set "version="
set "build="
for %%i in ("%java%\..\..\release") do set "release=%%~fi"
if not exist "%release%" goto ask_java
for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do (
    if "%%a"=="JAVA_VERSION" set "version=%%~b"
    if "%%a"=="JAVA_RUNTIME_VERSION" set "build=%%~b"
)
:ask_java
if defined version goto version_known
for /f "tokens=3" %%a in ('^""%java%" -version 2^>^&1 ^| findstr /i version^"') do set "version=%%~a"
:version_known
set "major=0"
for /f "delims=.-+" %%a in ("%version%") do set "major=%%a"
if not defined build set "build=%version%"
if %major% GEQ 17 goto build
>&2 echo planlint: %java% is Java %version%; planlint needs 17 or newer. Set JAVA_HOME to one.
exit /b 2

rem --- Build ----------------------------------------------------------------------------------------------------------

:build
if /i "%PLANLINT_BUILD%"=="always" goto lock
if exist "%target%\built" goto archive
:lock
rem Of several first runs one builds and the others wait.
if not exist "%target%" mkdir "%target%" 2>nul
copy /y nul "%target%\.writable" >nul 2>&1 || goto read_only
del /q "%target%\.writable" 2>nul
set "waited=0"
:try_lock
mkdir "%target%\.build-lock" 2>nul && goto locked
if %waited% GEQ 600 goto lock_is_old
if %waited% EQU 0 >&2 echo planlint: waiting for another build ...
set /a waited+=1
ping -n 2 127.0.0.1 >nul
goto try_lock
:lock_is_old
>&2 echo planlint: waited ten minutes for another build. If none is running, remove %target%\.build-lock
exit /b 2
:read_only
>&2 echo planlint: not built yet, and you may not write to %target%
exit /b 2
:locked
if /i "%PLANLINT_BUILD%"=="always" del /q "%target%\built" 2>nul
if exist "%target%\built" goto unlock
set "mvn=%root%mvnw.cmd"
where /q mvn.cmd && set "mvn=mvn.cmd"
>&2 echo planlint: building (once, this takes a minute) ...
pushd "%root%"
call "%mvn%" -B -q -ntp -Dstyle.color=never -pl cli -am package -Dmaven.test.skip=true 1>&2 <nul
popd
:unlock
rmdir "%target%\.build-lock" 2>nul
if exist "%target%\built" goto archive
>&2 echo planlint: the build failed, see above.
exit /b 2

rem --- Classes shared between runs ------------------------------------------------------------------------------------

:archive
set run_options=-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Djdk.console=java.base
rem An archive serves one class path and one JDK, so it is made where planlint lies. A build removes those before it.
rem Empty: the JDK could not make one, and need not try at every run.
set "archive=%target%\classes-%build%.jsa"
if exist "%archive%" goto run
set "work=%archive%.%RANDOM%%RANDOM%"
mkdir "%work%" 2>nul || goto run
set "example=%root%examples\yunling-outline.md"
set train=--version
if exist "%example%" set train=check "%example%" --format console,json --out "%work%\report"
"%java%" %run_options% "-XX:ArchiveClassesAtExit=%work%\archive" -jar "%jar%" %train% >nul 2>&1 <nul
if not exist "%work%\archive" copy /y nul "%work%\archive" >nul
move /y "%work%\archive" "%archive%" >nul 2>&1
rmdir /s /q "%work%" 2>nul

rem --- Run ------------------------------------------------------------------------------------------------------------

:run
set share=
for %%f in ("%archive%") do if %%~zf0 GTR 0 set share="-XX:SharedArchiveFile=%archive%"
"%java%" %run_options% %share% %PLANLINT_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
