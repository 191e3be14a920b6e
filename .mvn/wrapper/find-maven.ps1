# Finds a JDK and a Maven for mvnw.cmd and prints where they are: jdk=FOLDER and maven=FILE. Says on the error stream
# what is missing and ends with 1. Runs on the PowerShell 5.1 that Windows 10 and 11 bring along; mvnw is its twin.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$needJava = 21

function Say($text) { [Console]::Error.WriteLine($text) }

# The major version of the JDK in a folder, from the file "release" every JDK carries; 0 where there is no compiler.
function Get-JavaVersion($folder) {
    if (-not (Test-Path -LiteralPath (Join-Path $folder 'bin\javac.exe'))) { return 0 }
    $release = Join-Path $folder 'release'
    if (-not (Test-Path -LiteralPath $release)) { return 0 }
    $line = Get-Content -LiteralPath $release | Where-Object { $_ -match '^JAVA_VERSION="(\d+)' } | Select-Object -First 1
    if ($line -match '^JAVA_VERSION="(\d+)') { return [int]$Matches[1] }
    return 0
}

# JAVA_HOME first, then the java on the path, then the places where JDKs are usually installed.
function Find-Jdk {
    $folders = @()
    if ($env:JAVA_HOME) { $folders += $env:JAVA_HOME }
    $java = Get-Command java.exe -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($java) { $folders += (Split-Path (Split-Path $java.Source)) }
    $usual = @(
        "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Java\*", "$env:ProgramFiles\Microsoft\jdk*",
        "$env:ProgramFiles\Amazon Corretto\*", "$env:ProgramFiles\Zulu\*", "$env:ProgramFiles\BellSoft\*",
        "$env:LOCALAPPDATA\Programs\Eclipse Adoptium\*", "$env:USERPROFILE\.jdks\*",
        "$env:USERPROFILE\scoop\apps\*jdk*\current")
    foreach ($place in $usual) {
        $folders += @(Get-Item -Path $place -ErrorAction SilentlyContinue | ForEach-Object { $_.FullName })
    }
    foreach ($folder in $folders) {
        if ($folder -and (Get-JavaVersion $folder) -ge $needJava) { return $folder.TrimEnd('\') }
    }
    return $null
}

$jdk = Find-Jdk
if (-not $jdk) {
    Say "Palpate needs a JDK $needJava or newer, and none was found in JAVA_HOME, on the path or in the usual folders."
    Say "Install one (for example Eclipse Temurin 25 from https://adoptium.net) and start again; if it lies in an"
    Say "unusual folder, set JAVA_HOME to that folder."
    exit 1
}

$named = @{}
foreach ($line in Get-Content -LiteralPath (Join-Path $PSScriptRoot 'maven-wrapper.properties')) {
    if ($line -match '^([^#=]+)=(.*)$') { $named[$Matches[1].Trim()] = $Matches[2].Trim() }
}
$url = $named['distributionUrl']
$expected = $named['distributionSha256Sum']
$name = ($url -split '/')[-1] -replace '-bin\.tar\.gz$', ''
$user = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
$dists = Join-Path $user 'wrapper\dists'
# The folder carries the checksum, so that nothing is run from it that was not checked against this very value.
$mavenHome = Join-Path (Join-Path $dists $name) $expected
$maven = Join-Path $mavenHome 'bin\mvn.cmd'

# Fetched, checked and unpacked beside its final place and moved there whole: a broken download leaves nothing behind.
# Returns why Maven could not be had, or nothing; an archive that is not the named one ends the script.
function Get-Maven {
    $scratch = Join-Path $dists ('fetch.' + [Guid]::NewGuid().ToString('N'))
    $archive = Join-Path $scratch 'maven.tar.gz'
    try {
        try {
            New-Item -ItemType Directory -Force -Path $scratch, (Split-Path $mavenHome) | Out-Null
            [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
            Invoke-WebRequest -UseBasicParsing -TimeoutSec 300 -Uri $url -OutFile $archive
        } catch {
            return "could not be fetched from $url"
        }
        $found = (Get-FileHash -Algorithm SHA256 -LiteralPath $archive).Hash.ToLowerInvariant()
        if ($found -ne $expected) {
            Say "The Maven fetched from $url is not the one this project names, so nothing of it was run."
            Say "Its SHA-256 is $found, and .mvn\wrapper\maven-wrapper.properties names $expected."
            Say "Start again, in case the download was cut short. If it says the same again, something on the way changes"
            Say "downloads: use another network, or start an installed Maven 3.8 or newer in place of mvnw."
            exit 1
        }
        & "$env:SystemRoot\System32\tar.exe" -xzf $archive -C $scratch
        if ($LASTEXITCODE -ne 0) { return "could not be unpacked into $dists" }
        # Another mvnw may have been faster; its Maven passed the same check.
        if (-not (Test-Path -LiteralPath $maven)) {
            try { Move-Item -LiteralPath (Join-Path $scratch $name) -Destination $mavenHome } catch { }
        }
        if (-not (Test-Path -LiteralPath $maven)) { return "could not be unpacked into $dists" }
        return $null
    } finally {
        if (Test-Path -LiteralPath $scratch) {
            Remove-Item -LiteralPath $scratch -Recurse -Force -ErrorAction SilentlyContinue
        }
    }
}

if (-not (Test-Path -LiteralPath $maven)) {
    $missing = Get-Maven
    if ($missing) {
        $env:JAVA_HOME = $jdk
        $installed = ''
        $found = Get-Command mvn.cmd -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
        if ($found) {
            $line = & $found.Source --version | Where-Object { $_ -match 'Apache Maven \d' } | Select-Object -First 1
            if ($line -match 'Apache Maven (\d+(\.\d+)*)') { $installed = $Matches[1] }
        }
        if ($installed -match '^(3\.([89]|[1-9]\d)|[4-9])') {
            Say "Note: $name $missing; going on with the installed Maven $installed."
            $maven = $found.Source
        } else {
            Say "$name $missing, and no Maven 3.8 or newer is installed."
            Say "Connect to the internet once, or install Maven, and start again."
            exit 1
        }
    }
}

[Console]::Out.WriteLine("jdk=$jdk")
[Console]::Out.WriteLine("maven=$maven")
