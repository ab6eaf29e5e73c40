@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Copyright (c) 2026 Hotseat contributors
rem Starts the console on Windows. Arguments: --training, or a .hotseat file.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "java="
if defined HOTSEAT_JAVA if exist "%HOTSEAT_JAVA%" set "java=%HOTSEAT_JAVA%"
if not defined java if exist "%here%jre\bin\javaw.exe" set "java=%here%jre\bin\javaw.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "java=%JAVA_HOME%\bin\javaw.exe"
if not defined java for %%J in (javaw.exe) do if not "%%~$PATH:J"=="" set "java=%%~$PATH:J"
if not defined java (
    echo hotseat-console: no Java 21 or newer in HOTSEAT_JAVA, JAVA_HOME or PATH 1>&2
    exit /b 1
)
set "launcher="
for %%F in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%F"
if not defined launcher (
    echo hotseat-console: no launcher under %here%plugins; is the archive unpacked whole? 1>&2
    exit /b 1
)
set "data=%LOCALAPPDATA%\Hotseat\console"
set "choices=%APPDATA%\Hotseat\console.conf"
:again
set "theme=dark"
set "language="
if exist "%choices%" for /f "usebackq tokens=1,2 delims==" %%A in ("%choices%") do (
    if "%%A"=="theme" set "theme=%%B"
    if "%%A"=="language" set "language=%%B"
)
set "nl="
if defined language set "nl=-nl %language%"
set "args="
for %%A in (%*) do if "%%~A"=="--training" (set "args=!args! -training") else (set "args=!args! "%%~fA"")
"%java%" -XX:+UseSerialGC -Xms128m -Xmx1g -Xss1m -Xshare:auto --enable-native-access=ALL-UNNAMED ^
    "-Dhotseat.theme=%theme%" "-Dhotseat.choices=%choices%" "-Dhotseat.home=%here%." ^
    -jar "%launcher%" -nosplash -data "%data%" %nl% %args%
if %errorlevel% equ 23 goto again
exit /b %errorlevel%
