# Builds the program when that is needed and lays it out so that it starts fast. Sourced by the start script, which has set
# here (the project's folder) and JAVA_HOME.

jar=$here/target/tyngdpunkt.jar
layout=$here/target/run
cache=$layout/tyngdpunkt.aot

# Fixed for the program, since the cache is only good for the collector it was made with.
java_options="-XX:+UseSerialGC -Xmx768m -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED"

must_build() {
  [ -f "$jar" ] || return 0
  [ -d "$here/src/main" ] || return 1
  newer=$(cd "$here" && find pom.xml package.json package-lock.json src/main -newer target/tyngdpunkt.jar 2>/dev/null | head -n 1)
  [ -n "$newer" ]
}

build() {
  need_command mvn Maven maven
  need_command node "Node.js 20" nodejs
  need_command npm npm npm
  mkdir -p "$here/target" || exit 1
  log=$here/target/build.log
  say "Bygger Tyngdpunkt. Första gången hämtas bibliotek, och det kan ta några minuter." \
    "Building Tyngdpunkt. The first time libraries are fetched, which can take some minutes."
  echo 1 >"$here/target/build.status"
  {
    (cd "$here" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 mvn -B -Dmaven.test.skip=true -Dspotless.check.skip=true package 2>&1)
    echo $? >"$here/target/build.status"
  } | tee "$log" | while read -r line; do
    case $line in
      *'jte'*':generate '*) say "  sidornas mallar …" "  page templates …" ;;
      *'(npm-ci)'*) say "  bibliotek för webbläsaren …" "  libraries for the browser …" ;;
      *'(npm-build)'*) say "  stilmallar och skript …" "  style sheets and scripts …" ;;
      *'(default-compile)'*) say "  Java …" "  Java …" ;;
      *'(repackage)'*) say "  packar …" "  packing …" ;;
    esac
  done
  if [ "$(cat "$here/target/build.status")" != 0 ]; then
    say "Bygget misslyckades. De sista raderna, resten står i $log:" \
      "The build failed. Its last lines follow, the rest is in $log:" >&2
    grep -v '^\[INFO\] *$' "$log" | tail -n 20 >&2
    exit 1
  fi
}

# The jar taken apart, as the cache of classes wants it.
lay_out() {
  [ -f "$layout/tyngdpunkt.jar" ] && [ -z "$(find "$jar" -newer "$layout/tyngdpunkt.jar")" ] && return 0
  rm -rf "$layout"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$layout" >"$here/target/layout.log" 2>&1 || {
    say "Programmet kunde inte packas upp; se $here/target/layout.log." \
      "The program could not be unpacked; see $here/target/layout.log." >&2
    exit 1
  }
  touch "$layout/tyngdpunkt.jar"
}

# What the cache depends on: this very JDK and this very jar.
stamp() {
  cat "$JAVA_HOME/release" 2>/dev/null
  echo "$JAVA_HOME"
  cksum <"$jar"
}

# Once: a run against an example of nothing, whose only trace is the cache. Without it the program still starts, slower.
train() {
  [ "$(stamp)" = "$(cat "$layout/stamp" 2>/dev/null)" ] && return 0
  rm -f "$cache"
  say "Förbereder snabbare start (görs en gång) …" "Preparing for faster starts (done once) …"
  scratch=$here/target/training
  rm -rf "$scratch"
  env -u TYNGDPUNKT_DATABASE_URL "$JAVA_HOME/bin/java" $java_options -XX:AOTCacheOutput="$cache" \
    -Dtyngdpunkt.training=true -Dtyngdpunkt.home="$here" \
    -jar "$layout/tyngdpunkt.jar" start --data-dir "$scratch" >"$here/target/training.log" 2>&1 || rm -f "$cache"
  rm -rf "$scratch"
  if [ -f "$cache" ]; then
    stamp >"$layout/stamp"
  else
    say "Det gick inte; programmet startar ändå, men långsammare. Orsaken står i $here/target/training.log." \
      "That failed; the program starts all the same, but slower. The reason is in $here/target/training.log."
  fi
}
