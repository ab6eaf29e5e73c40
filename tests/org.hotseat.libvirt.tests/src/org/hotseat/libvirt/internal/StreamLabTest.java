// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.hotseat.hypervisor.contract.Watched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the stream of a move carries and who may read it: guests that count, on real hosts. */
@Tag("lab")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class StreamLabTest extends LabTest {

    /** An authority, and from it one certificate for both ends of a host. */
    private static final String IDENTITY = """
            set -e; mkdir -p %1$s; cd %1$s
            key="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
            openssl req -x509 $key -keyout ca.key -out ca.pem -subj /CN=ca -days 9 \\
                -addext keyUsage=critical,keyCertSign,cRLSign
            for end in %2$s; do
                openssl req $key -keyout $end.key -out $end.csr -subj /CN=$end
                printf 'basicConstraints=critical,CA:FALSE\\nkeyUsage=critical,digitalSignature\\n' >ext
                printf 'extendedKeyUsage=serverAuth,clientAuth\\nsubjectAltName=IP:%%s\\n' $end >>ext
                openssl x509 -req -in $end.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 9 -extfile ext \\
                    -out $end.pem
            done""";
    private static final String PLACE = """
            set -e; mkdir -p /etc/pki/qemu; cd /etc/pki/qemu; cp %1$s/ca.pem ca-cert.pem
            for side in server client; do cp %1$s/%2$s.pem $side-cert.pem; cp %1$s/%2$s.key $side-key.pem; done""";

    private static MigrationOptions options(String target) throws Exception {
        return new MigrationOptions(lab.storageAddress(target), Duration.ofMillis(500), 0, true, true);
    }

    @Test
    void aHeldGuestCountsOnOnlyWhenItIsResumedThere() throws Exception {
        MachineId id = counting(one, "plot-1");
        long boots = lab.boots("plot-1");
        one.migrate(id, two, options("host-02").asHeld(), run());
        long stopped = lab.ticks("plot-1");
        assertEquals(MachineState.PAUSED, state(two, id));
        assertTrue(Rig.sample(one, id).isEmpty(), "its process here is gone before anything runs there");
        assertEquals(stopped, lab.ticks("plot-1"));
        two.resume(id, run());
        countsOn("plot-1");
        assertEquals(boots, lab.boots("plot-1"), "the same run of the guest");
        two.migrate(id, one, options("host-01"), run());
        countsOn("plot-1");
    }

    @Test
    void anEncryptedStreamNeedsTheSameAuthorityAtBothEndsAndTheRightName() throws Exception {
        MachineId id = counting(one, "plot-2");
        MigrationOptions there = options("host-02").over(lab.storageAddress("host-02"), true);
        place("host-01", "");
        place("host-02", "");
        FailureException missing = refused(id, there);
        assertTrue(missing.getMessage().contains("/etc/pki/qemu"), missing.getMessage());
        identity("good", "host-01", "host-02");
        identity("foreign", "host-01", "host-02");
        place("host-01", "foreign");
        place("host-02", "good");
        refused(id, there);
        place("host-01", "good");
        Watched progress = Watched.only();
        one.migrate(id, two, there, new Run(progress, Deadline.in(SLOW)));
        assertTrue(progress.steps().stream().anyMatch(step -> step.contains("ncrypted") && step.contains(
                lab.storageAddress("host-02"))), () -> progress.steps().toString());
        countsOn("plot-2");
    }

    private FailureException refused(MachineId id, MigrationOptions options) throws Exception {
        FailureException failed = assertThrows(FailureException.class, () -> one.migrate(id, two, options, run()));
        assertEquals(MachineState.RUNNING, state(one, id), failed.getMessage());
        Wait.until(SLOW, "nothing is left there", () -> Rig.sample(two, id).isEmpty());
        countsOn("plot-2");
        return failed;
    }

    /** In a folder that both hosts share. */
    private static void identity(String name, String... hosts) throws Exception {
        List<String> addresses = List.of(lab.storageAddress(hosts[0]), lab.storageAddress(hosts[1]));
        lab.exec("host-01", "sh", "-c", IDENTITY.formatted("/var/lib/libvirt/images/tls-" + name, String.join(" ", addresses)));
    }

    private static void place(String host, String name) throws Exception {
        lab.exec(host, "sh", "-c", name.isEmpty() ? "rm -rf /etc/pki/qemu"
                : PLACE.formatted("/var/lib/libvirt/images/tls-" + name, lab.storageAddress(host)));
    }
}
