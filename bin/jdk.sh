# Finds a JDK that is new enough. Sourced by the scripts beside it; sets and exports JAVA_HOME.

JDK_NEEDED=25

# The major version of the JDK in a folder, or 0; without a compiler it is none. Read from its release file, since asking java takes a tenth of a second.
jdk_version() {
  found=
  if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ]; then
    [ -r "$1/release" ] && found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$found" ] || found=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  echo "${found:-0}"
}

# The folder of the java on the PATH, through any links.
jdk_on_path() {
  at=$(command -v java 2>/dev/null) || return 0
  while [ -L "$at" ]; do
    to=$(readlink "$at")
    case $to in
      /*) at=$to ;;
      *) at=$(dirname "$at")/$to ;;
    esac
  done
  dirname "$(dirname "$at")"
}

# The first that is new enough of JAVA_HOME, the PATH and the usual folders; fails when there is none.
find_jdk() {
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /opt/*/ /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] || continue
    home=${home%/}
    if [ "$(jdk_version "$home")" -ge "$JDK_NEEDED" ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

# Two texts, and the one in the console's language is said.
say() {
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    en*) printf '%s\n' "$2" ;;
    *) printf '%s\n' "$1" ;;
  esac
}

need_jdk() {
  find_jdk && return 0
  say "Tyngdpunkt behöver Java (JDK) $JDK_NEEDED eller senare, och ingen hittades i JAVA_HOME, PATH eller de vanliga mapparna.
Installera till exempel Eclipse Temurin $JDK_NEEDED från https://adoptium.net och försök igen." \
    "Tyngdpunkt needs Java (a JDK) $JDK_NEEDED or later, and none was found in JAVA_HOME, PATH or the usual folders.
Install for example Eclipse Temurin $JDK_NEEDED from https://adoptium.net and try again." >&2
  exit 3
}

need_command() {
  command -v "$1" >/dev/null 2>&1 && return 0
  say "För att bygga Tyngdpunkt behövs $2. Installera det (i Debian: apt install $3) och försök igen." \
    "Building Tyngdpunkt needs $2. Install it (in Debian: apt install $3) and try again." >&2
  exit 3
}
