// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.Fix;
import org.hotseat.checks.SignIn;
import org.hotseat.checks.Verdict;
import org.junit.jupiter.api.Test;

/** What is said of outputs that were recorded on real hosts. */
class ChecksTest {

    private static final String MEMORY = """
            @memory
            MemTotal:       65788244 kB
            MemFree:         1000000 kB
            MemAvailable:   61132000 kB
            HugePages_Total:       0
            HugePages_Free:        0
            Hugepagesize:       2048 kB
            """;

    private static void check(Verdict verdict, String found, Finding finding) {
        assertEquals(found, finding.found());
        assertEquals(verdict, finding.verdict());
        assertTrue(verdict == Verdict.GOOD || verdict == Verdict.NOT_RUN || !finding.needed().isEmpty());
    }

    private static Fix fix(Finding finding) {
        return finding.fix().orElseThrow();
    }

    @Test
    void whoCannotBecomeRootIsNotedBecauseFixesNeedIt() {
        String key = "ED25519 SHA256:abc";
        check(Verdict.GOOD, "ED25519 SHA256:abc, user root", SshCheck.judge("@id\n0\n@sudo\n", key, "root"));
        check(Verdict.GOOD, "ED25519 SHA256:abc, user li", SshCheck.judge("hello\n@id\n7\n@sudo\nyes\n", key, "li"));
        check(Verdict.NOTE, "ED25519 SHA256:abc, user li", SshCheck.judge("@id\n7\n@sudo\n", key, "li"));
    }

    @Test
    void systemsThatAreOldOrDifferentOrNoLinuxAreTold() {
        String debian = "@kernel\nLinux\n6.1.0-37-amd64\nx86_64\n@name\nDebian GNU/Linux 12 (bookworm)\n";
        String found = "Debian GNU/Linux 12 (bookworm), Linux 6.1.0-37-amd64, x86_64";
        check(Verdict.GOOD, found, SystemCheck.judge(debian, ""));
        check(Verdict.GOOD, found, SystemCheck.judge(debian, "x86_64"));
        check(Verdict.STOP, found, SystemCheck.judge(debian, "aarch64"));
        check(Verdict.NOTE, "CentOS 8, Linux 4.18.0-1.el8, x86_64",
                SystemCheck.judge("@kernel\nLinux\n4.18.0-1.el8\nx86_64\n@name\nCentOS 8\n", ""));
        check(Verdict.STOP, "Linux, Linux 3.10.0, x86_64",
                SystemCheck.judge("@kernel\nLinux\n3.10.0\nx86_64\n@name\n", ""));
        check(Verdict.STOP, "FreeBSD 14.1 amd64", SystemCheck.judge("@kernel\nFreeBSD\n14.1\namd64\n", ""));
        check(Verdict.STOP, "", SystemCheck.judge("", ""));
    }

    @Test
    void versionsOfLibvirtAndQemuAreReadAndWhatIsMissingCanBeInstalled() {
        String both = "@libvirt\nlibvirtd (libvirt) 9.0.0\n@qemu\nQEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7)\n";
        check(Verdict.GOOD, "9.0.0 and 7.2.22", LibvirtCheck.judge(both + "@kvm\nyes\n"));
        check(Verdict.NOTE, "9.0.0 and 7.2.22, no KVM", LibvirtCheck.judge(both + "@kvm\n"));
        check(Verdict.STOP, "4.5.0 and 7.2.22", LibvirtCheck.judge(both.replace("9.0.0", "4.5.0") + "@kvm\nyes\n"));
        Finding none = LibvirtCheck.judge("@libvirt\n@qemu\n@kvm\n@apt\n/usr/bin/apt-get\n");
        check(Verdict.STOP, "libvirt is not installed", none);
        assertTrue(fix(none).commands().get(1).contains("libvirt-daemon-system"));
        assertTrue(LibvirtCheck.judge("@libvirt\n@qemu\n@kvm\n@apt\n").fix().isEmpty());
    }

    @Test
    void anAccountThatMayNotUseTheSocketCanBePutIntoTheGroup() {
        check(Verdict.GOOD, "/run/libvirt/libvirt-sock may be used",
                SocketCheck.judge("@sockets\nno /run/libvirt/virtqemud-sock\nok /run/libvirt/libvirt-sock\n", "li"));
        Finding refused = SocketCheck.judge("@sockets\nno /run/libvirt/libvirt-sock\n@groups\nli\n", "li");
        check(Verdict.STOP, "li may not use /run/libvirt/libvirt-sock", refused);
        assertEquals(List.of("usermod -aG libvirt 'li'"), fix(refused).commands());
        assertEquals(List.of("gpasswd -d 'li' libvirt"), fix(refused).undo());
        check(Verdict.STOP, "libvirt does not listen",
                SocketCheck.judge("@sockets\n@groups\nli\n@systemd\nyes\n", "li"));
        Candidate candidate = new Candidate(new HostId("h"), "h", "h", 22, "li", SignIn.AGENT, Optional.empty(),
                URI.create("qemu:///system"), Optional.of("/it's here"));
        assertTrue(SocketCheck.script(SocketCheck.candidates(candidate)).contains("'/it'\\''s here'"));
    }

    @Test
    void featuresThatOthersHaveAndThisOneLacksAreNamed() {
        String own = "@model\nAMD EPYC 7763\n@cpus\n8\n@flags\nfpu sse avx hypervisor\n";
        check(Verdict.GOOD, "AMD EPYC 7763, 8 CPUs; the first host to compare with", CpuCheck.judge(own, Map.of()));
        check(Verdict.GOOD, "AMD EPYC 7763, 8 CPUs; has all features of the other hosts",
                CpuCheck.judge(own, Map.of("host-01", "@flags\nfpu sse constant_tsc\n")));
        check(Verdict.NOTE, "AMD EPYC 7763, 8 CPUs; lacks a, b, c, d +1 of host-01",
                CpuCheck.judge(own, Map.of("host-01", "@flags\nfpu a b c d e\n")));
    }

    @Test
    void littleMemoryIsNotedAndNearlyNoneStops() {
        check(Verdict.GOOD, "58.3 GiB of 62.7 GiB", MemoryCheck.judge(MEMORY));
        check(Verdict.NOTE, "1.0 GiB of 62.7 GiB", MemoryCheck.judge(MEMORY.replace("61132000", "1048576")));
        check(Verdict.STOP, "0.1 GiB of 62.7 GiB", MemoryCheck.judge(MEMORY.replace("61132000", "104857")));
    }

    @Test
    void halfOfTheFreeMemoryCanBeReservedAsHugePages() {
        Finding none = HugePagesCheck.judge(MEMORY);
        check(Verdict.NOTE, "none reserved", none);
        assertEquals("Reserve 29 GiB", fix(none).title());
        assertTrue(fix(none).commands().getFirst().contains("vm.nr_hugepages=14848 "));
        check(Verdict.GOOD, "2.0 GiB free of 4.0 GiB", HugePagesCheck.judge(MEMORY
                .replace("HugePages_Total:       0", "HugePages_Total:    2048")
                .replace("HugePages_Free:        0", "HugePages_Free:     1024")));
        check(Verdict.NOTE, "the kernel does not have them", HugePagesCheck.judge("@memory\nMemTotal: 1 kB\n"));
    }

    @Test
    void theFolderMustBeTheSameWritableAndKeepLocks() {
        String written = "@kind\nnfs\n@written\nyes\n";
        Optional<String> peer = Optional.of("host-01");
        check(Verdict.GOOD, "/pool, nfs, the same everywhere, locks work",
                StorageCheck.judge("/pool", "m", written, peer, "@seen\nm\n@lock\n1\n"));
        check(Verdict.STOP, "/pool, nfs: locks of this host are not seen by others",
                StorageCheck.judge("/pool", "m", written, peer, "@seen\nm\n@lock\n0\n"));
        check(Verdict.NOTE, "/pool, nfs, the same everywhere",
                StorageCheck.judge("/pool", "m", written, peer, "@seen\nm\n"));
        check(Verdict.STOP, "/pool is another folder than on host-01",
                StorageCheck.judge("/pool", "m", written, peer, "@seen\n"));
        check(Verdict.STOP, "/pool, nfs, cannot be written",
                StorageCheck.judge("/pool", "m", "@kind\nnfs\n@readonly\nyes\n", peer, ""));
        check(Verdict.STOP, "/pool is missing", StorageCheck.judge("/pool", "m", "@missing\nyes\n", peer, ""));
        check(Verdict.GOOD, "/pool, nfs, can be written; no host to compare with",
                StorageCheck.judge("/pool", "m", written, Optional.empty(), ""));
    }

    @Test
    void aClockThatIsOffIsToldUnlessTheLineIsSlowerThanThat() {
        String tools = "@synchronized\nno\n@chrony\n/usr/sbin/chronyd\n@systemd\nyes\n@apt\n/usr/bin/apt-get\n";
        check(Verdict.GOOD, "0.4 ms ± 0.2 ms to host-05",
                ClockCheck.judge(new ClockCheck.Offset(-0.4, 0.2), "host-05", tools));
        Finding off = ClockCheck.judge(new ClockCheck.Offset(38, 0.4), "host-05", tools);
        check(Verdict.NOTE, "38 ms ± 0.4 ms to host-05", off);
        assertEquals("Start chrony", fix(off).title());
        check(Verdict.GOOD, "38 ms ± 30 ms to host-05",
                ClockCheck.judge(new ClockCheck.Offset(38, 30), "host-05", tools));
        check(Verdict.STOP, "3,600,000 ms ± 0.4 ms to host-05",
                ClockCheck.judge(new ClockCheck.Offset(3_600_000, 0.4), "host-05", ""));
        Finding install = ClockCheck.judge(new ClockCheck.Offset(38, 0.4), "x", tools.replace("/usr/sbin/chronyd", ""));
        assertTrue(fix(install).commands().getFirst().contains("install --no-install-recommends chrony"));
    }

    @Test
    void freeSpaceIsToldForEachDisk() {
        String line = "/dev/vda         264212084 24243576  82147336      23% /var/lib/libvirt\n";
        check(Verdict.GOOD, "78.3 GiB free at /var/lib/libvirt", DiskCheck.judge("@disks\n" + line));
        check(Verdict.NOTE, "78.3 GiB free at /var/lib/libvirt, 1.0 GiB free at /a b",
                DiskCheck.judge("@disks\n" + line + "/dev/vdb 2000000 1 1048576 50% /a b\n"));
        check(Verdict.STOP, "0.1 GiB free at /", DiskCheck.judge("@disks\n/dev/vdb 2000000 1 104857 95% /\n"));
        check(Verdict.NOTE, "free space could not be read", DiskCheck.judge("df: command not found\n"));
    }

    @Test
    void userfaultfdNeedsTheKernelAndARightOfQemu() {
        check(Verdict.GOOD, "usable for root, as which QEMU runs",
                UserfaultfdCheck.judge("@symbol\n@setting\n0\n@device\n@qemu\nroot\n@usual\nlibvirt-qemu\n"));
        Finding refused = UserfaultfdCheck.judge("@symbol\nyes\n@setting\n0\n@device\n@qemu\n@usual\nlibvirt-qemu\n");
        check(Verdict.NOTE, "QEMU's account libvirt-qemu may not use it", refused);
        assertTrue(fix(refused).undo().contains("sysctl -q vm.unprivileged_userfaultfd=0"));
        check(Verdict.GOOD, "usable for every account",
                UserfaultfdCheck.judge("@symbol\nyes\n@setting\n1\n@device\n@qemu\n@usual\nqemu\n"));
        check(Verdict.NOTE, "the kernel does not have it",
                UserfaultfdCheck.judge("@symbol\n@setting\n@device\n@qemu\nroot\n"));
    }
}
