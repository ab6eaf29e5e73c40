// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.unit.DataSize;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.RevocationList;
import org.hotseat.cluster.identity.TlsFiles;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** Writes what the engine is told. Its command line names this file and nothing else. */
final class ConfigurationFile {

    private static final int HEARTBEAT_MILLIS = 100;
    private static final int ELECTION_MILLIS = 500;
    private static final int SNAPSHOT_COUNT = 10_000;
    private static final String KEPT_REVISIONS = "10000";
    private static final DataSize QUOTA = DataSize.ofMib(512);
    private static final Duration SIGN_OF_LIFE = Duration.ofMillis(500);

    private ConfigurationFile() {
    }

    static void write(MemberSettings settings, Engine engine, Beginning beginning)
            throws IOException, FailureException {
        JsonObject file = new JsonObject();
        file.addProperty("name", settings.name());
        file.addProperty("data-dir", settings.data().toString());
        address(file, "client", settings.client());
        file.addProperty("listen-peer-urls", settings.peer().toString());
        file.addProperty("initial-advertise-peer-urls", settings.peer().toString());
        file.addProperty("listen-metrics-urls", settings.metrics().toString());
        file.addProperty("initial-cluster", group(settings.group()));
        file.addProperty("initial-cluster-state", beginning.word());
        file.addProperty("initial-cluster-token", settings.cluster());
        if (beginning == Beginning.ALONE) {
            file.addProperty("force-new-cluster", true);
        }
        file.addProperty("strict-reconfig-check", true);
        file.addProperty("heartbeat-interval", HEARTBEAT_MILLIS);
        file.addProperty("election-timeout", ELECTION_MILLIS);
        file.addProperty("pre-vote", true);
        file.addProperty("snapshot-count", SNAPSHOT_COUNT);
        file.addProperty("auto-compaction-mode", "revision");
        file.addProperty("auto-compaction-retention", KEPT_REVISIONS);
        file.addProperty("quota-backend-bytes", QUOTA.bytes());
        file.addProperty("enable-grpc-gateway", true); // off by default as soon as there is a file
        file.addProperty((engine.hasRenamedSettings() ? "" : "experimental-") + "watch-progress-notify-interval",
                SIGN_OF_LIFE.toNanos());
        file.addProperty("logger", "zap");
        settings.tls().ifPresent(tls -> {
            file.add("client-transport-security", security(tls));
            file.add("peer-transport-security", security(tls));
            file.add("ClientTLSInfo", revoked(settings)); // fields without a name in the file, known by that of the code
            file.add("PeerTLSInfo", revoked(settings));
        });
        if (settings.tls().isPresent() && !Files.exists(settings.revoked())) {
            // without a list every handshake would fail
            RevocationList.save(settings.revoked(), Identity.load(settings.tls().get()), Set.of(), Instant.now());
        }
        String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(file);
        save(settings.configuration(), text);
    }

    /** A file that is made aside is the owner's alone, and stays so. */
    static void save(Path file, String text) throws IOException {
        CrashSafeFile.replace(file, out -> out.write(text.getBytes(UTF_8)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static void address(JsonObject file, String kind, URI address) {
        file.addProperty("listen-" + kind + "-urls", address.toString());
        file.addProperty("advertise-" + kind + "-urls", address.toString());
    }

    static String group(Map<String, URI> group) {
        return new TreeMap<>(group).entrySet().stream().map(each -> each.getKey() + '=' + each.getValue())
                .collect(Collectors.joining(","));
    }

    private static JsonObject revoked(MemberSettings settings) {
        JsonObject info = new JsonObject();
        info.addProperty("CRLFile", settings.revoked().toString());
        return info;
    }

    private static JsonObject security(TlsFiles tls) {
        JsonObject security = new JsonObject();
        security.addProperty("cert-file", tls.certificate().toString());
        security.addProperty("key-file", tls.key().toString());
        security.addProperty("trusted-ca-file", tls.authority().toString());
        security.addProperty("client-cert-auth", true);
        return security;
    }
}
