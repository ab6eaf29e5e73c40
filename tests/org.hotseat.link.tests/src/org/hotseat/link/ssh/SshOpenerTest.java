// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.CommandResult;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.SecretVault;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.OpenHost;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.link.host.PersonNeeded.Need;
import org.hotseat.link.host.ScreenEnd;
import org.hotseat.link.host.StartTimes;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.spec.HostAddress.Authentication;
import org.hotseat.link.spec.HostSpec;
import org.junit.jupiter.api.Test;

/** How a real host is opened, step by step, on a fake SSH connection. */
class SshOpenerTest {

    private final MonotonicClock time = new StillTime();
    private final HostSecrets secrets = new HostSecrets(new HostId("host-01"), SecretVault.NONE);
    private final List<String> log = new ArrayList<>();
    private final List<HypervisorDriver> drivers = new ArrayList<>(List.of(new Driver()));
    private String sockets = "/run/libvirt/libvirt-sock\n";
    private Optional<FailureException> refusal = Optional.empty();
    private Optional<FailureException> agentsRefusal = Optional.empty();

    private final class Link implements SshLink {
        @Override
        public CommandResult execute(Command command, Deadline deadline) {
            log.add("run");
            return new CommandResult(0, command.script().equals(StartTimes.COMMAND)
                    ? "100\n40 /run/libvirt/qemu/plot-1.pid\n" : sockets, "", Duration.ZERO);
        }

        @Override
        public String hostKey() {
            return "ED25519 SHA256:x";
        }

        @Override
        public Path forward(String remote) {
            log.add("forward " + remote);
            return Path.of("/tmp/near");
        }

        @Override
        public Socket open(ScreenEnd end, Deadline deadline) {
            log.add("open " + end);
            return new Socket();
        }

        @Override
        public Optional<HostMeter> meter() {
            return Optional.empty();
        }

        @Override
        public void close() {
            log.add("close");
        }
    }

    private static final class StillTime implements MonotonicClock {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public Instant wall() {
            return Instant.parse("2026-03-01T08:00:00Z");
        }
    }

    /** Opens hypervisors that do nothing. */
    private final class Driver implements HypervisorDriver {
        @Override
        public boolean accepts(URI uri) {
            return uri.getScheme().equals("qemu+unix") || uri.getScheme().equals("agent+unix");
        }

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Hypervisor open(HypervisorTarget target, Deadline deadline) throws FailureException {
            boolean agent = target.uri().getScheme().equals("agent+unix");
            log.add((agent ? "agent " : "libvirt ") + target.uri());
            Optional<FailureException> failure = agent ? agentsRefusal : refusal;
            if (failure.isPresent()) {
                throw failure.get();
            }
            return (Hypervisor) Proxy.newProxyInstance(Hypervisor.class.getClassLoader(),
                    new Class<?>[] { Hypervisor.class }, (hypervisor, method, arguments) -> null);
        }
    }

    private OpenHost open(HostAddress.Ssh address, Optional<FailureException> failure)
            throws FailureException, PersonNeeded {
        SshDialer dialer = (host, to, known, deadline) -> {
            log.add("dial");
            if (failure.isPresent()) {
                throw failure.get();
            }
            return new Link();
        };
        return new SshOpener(dialer, drivers, time).open(
                new HostSpec(new HostId("host-01"), "host-01", address, "", ""), secrets,
                Deadline.in(Duration.ofSeconds(5), time));
    }

    private static HostAddress.Ssh address(Authentication authentication) {
        return new HostAddress.Ssh("10.77.1.1", 22, "root", authentication, Optional.empty(),
                URI.create("qemu:///system"), Optional.empty());
    }

    private static Optional<FailureException> failing(FailureCode code) {
        return Optional.of(new FailureException(code, "refused", ""));
    }

    private PersonNeeded needed(Authentication authentication, Optional<FailureException> failure) {
        return assertThrows(PersonNeeded.class, () -> open(address(authentication), failure));
    }

    @Test
    void libvirtIsReachedThroughTheFirstSocketThatIsThere() throws Exception {
        OpenHost host = open(address(Authentication.AGENT), Optional.empty());
        assertEquals(List.of("dial", "run", "forward /run/libvirt/libvirt-sock",
                "libvirt qemu+unix:///system?socket=%2Ftmp%2Fnear"), log);
        host.close();
        assertEquals("close", log.getLast());
    }

    @Test
    void anAgentIsPreferred() throws Exception {
        sockets = "/run/hotseat/console.sock\n/run/libvirt/libvirt-sock\n";
        open(address(Authentication.AGENT), Optional.empty());
        assertEquals(List.of("dial", "run", "forward /run/hotseat/console.sock",
                "agent agent+unix:///?socket=%2Ftmp%2Fnear"), log);
    }

    @Test
    void anAgentThatRefusesDoesNotHideTheMachines() throws Exception {
        sockets = "/run/hotseat/console.sock\n/run/libvirt/libvirt-sock\n";
        agentsRefusal = failing(FailureCode.PERMISSION);
        open(address(Authentication.AGENT), Optional.empty());
        assertEquals("libvirt qemu+unix:///system?socket=%2Ftmp%2Fnear", log.getLast());
        assertFalse(log.contains("close"), log::toString);
    }

    @Test
    void startTimesAndScreensGoOverTheSameConnection() throws Exception {
        OpenHost host = open(address(Authentication.AGENT), Optional.empty());
        Instant start = time.wall().minusSeconds(60);
        assertEquals(Map.of("plot-1", start), host.starts(Deadline.in(Duration.ofSeconds(1), time)));
    }

    @Test
    void theSocketsThatAreAskedForAreQuoted() {
        String command = LibvirtSockets.command(List.of("/run/it's a sock"));
        assertTrue(command.contains("'/run/it'\\''s a sock'"), command);
    }

    @Test
    void withoutASocketTheHostSaysWhatToStartAndTheConnectionEnds() {
        sockets = "";
        FailureException failed = assertThrows(FailureException.class,
                () -> open(address(Authentication.AGENT), Optional.empty()));
        assertEquals(FailureCode.UNREACHABLE, failed.code());
        assertTrue(failed.getMessage().contains("Start libvirtd"), failed.getMessage());
        assertEquals("close", log.getLast());
    }

    @Test
    void aDriverThatFailsEndsTheConnection() {
        refusal = failing(FailureCode.TIMEOUT);
        assertThrows(FailureException.class, () -> open(address(Authentication.AGENT), Optional.empty()));
        assertEquals("close", log.getLast());
    }

    @Test
    void aPasswordIsAskedForBeforeAnythingIsDialled() {
        Need need = needed(Authentication.PASSWORD, Optional.empty()).need();
        assertEquals(new Need.Secret(SecretKind.PASSWORD, "root@host-01", false), need);
        assertEquals(List.of(), log);
    }

    @Test
    void aWrongPasswordIsForgottenAndAskedForAgain() {
        secrets.answer(SecretKind.PASSWORD, "wrong".toCharArray());
        PersonNeeded again = needed(Authentication.PASSWORD, failing(FailureCode.AUTHENTICATION));
        assertEquals(new Need.Secret(SecretKind.PASSWORD, "root@host-01", true), again.need());
        assertTrue(again.failure().message().contains("was refused"));
        assertTrue(secrets.get(SecretKind.PASSWORD).isEmpty());
    }

    @Test
    void aChangedHostKeyAndARefusedKeyWaitForAPersonWithoutAQuestion() {
        assertInstanceOf(Need.Act.class,
                needed(Authentication.AGENT, failing(FailureCode.HOST_KEY_CHANGED)).need());
        assertInstanceOf(Need.Act.class, needed(Authentication.AGENT, failing(FailureCode.AUTHENTICATION)).need());
    }

    @Test
    void anUnreachableHostIsTriedAgain() {
        FailureException failed = assertThrows(FailureException.class,
                () -> open(address(Authentication.AGENT), failing(FailureCode.UNREACHABLE)));
        assertEquals(FailureCode.UNREACHABLE, failed.code());
    }

    @Test
    void withoutADriverThePersonLearnsWhatToInstall() {
        drivers.clear();
        PersonNeeded needed = needed(Authentication.AGENT, Optional.empty());
        assertTrue(needed.failure().text().contains("libvirt0"), needed.failure().text());
    }

    @Test
    void withoutAnAddressNothingIsDialled() {
        HostAddress.Ssh nowhere = new HostAddress.Ssh(" ", 22, "root", Authentication.AGENT, Optional.empty(),
                URI.create("qemu:///system"), Optional.empty());
        assertThrows(PersonNeeded.class, () -> open(nowhere, Optional.empty()));
        assertEquals(List.of(), log);
    }
}
