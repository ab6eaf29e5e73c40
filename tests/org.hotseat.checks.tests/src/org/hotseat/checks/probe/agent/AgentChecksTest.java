// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hotseat.checks.Fix;
import org.hotseat.checks.Verdict;
import org.hotseat.checks.probe.Finding;
import org.junit.jupiter.api.Test;

/** What is said of what an agent needs, by outputs that were recorded on real hosts. */
class AgentChecksTest {

    private static void check(Verdict verdict, String found, Finding finding) {
        assertEquals(found, finding.found());
        assertEquals(verdict, finding.verdict());
        assertTrue(verdict == Verdict.GOOD || !finding.needed().isEmpty());
        finding.fix().ifPresent(fix -> assertFalse(fix.undo().isEmpty(), "no way back: " + fix.title()));
    }

    private static Fix fix(Finding finding) {
        return finding.fix().orElseThrow();
    }

    @Test
    void realTimeIsTriedAndElseReadFromTheKernel() {
        check(Verdict.GOOD, "SCHED_FIFO can be had",
                RealTimeCheck.judge("@runtime\n950000\n@tool\n/usr/bin/chrt\n@fifo\nyes\n@root\nyes\n"));
        check(Verdict.GOOD, "the kernel allows it",
                RealTimeCheck.judge("@runtime\n950000\n@tool\n/usr/bin/chrt\n@fifo\n@root\n"));
        check(Verdict.NOTE, "SCHED_FIFO is refused",
                RealTimeCheck.judge("@runtime\n-1\n@tool\n/usr/bin/chrt\n@fifo\n@root\nyes\n"));
        Finding off = RealTimeCheck.judge("@runtime\n0\n@tool\n/usr/bin/chrt\n@fifo\n@root\nyes\n");
        check(Verdict.NOTE, "the kernel gives no time to real-time programs", off);
        assertTrue(fix(off).undo().contains("sysctl -q kernel.sched_rt_runtime_us=0"));
    }

    @Test
    void controlGroupsOfVersionTwoFreezeAndKill() {
        String slice = "/sys/fs/cgroup/system.slice/cgroup.";
        check(Verdict.GOOD, "version 2, freezes and kills", ControlGroupCheck.judge("@type\ncgroup2fs\n@freeze\n"
                + slice + "freeze\n@kill\n" + slice + "kill\n@grub\n"));
        check(Verdict.NOTE, "version 2, but the kernel cannot freeze and kill a whole group", ControlGroupCheck.judge(
                "@type\ncgroup2fs\n@freeze\n" + slice + "freeze\n@kill\n@grub\n"));
        Finding old = ControlGroupCheck.judge("@type\ntmpfs\n@freeze\n@kill\n@grub\n/usr/sbin/update-grub\n");
        check(Verdict.NOTE, "version 1", old);
        assertTrue(fix(old).commands().getFirst().contains("systemd.unified_cgroup_hierarchy=1"));
        assertTrue(ControlGroupCheck.judge("@type\ntmpfs\n@freeze\n@kill\n@grub\n").fix().isEmpty());
    }

    @Test
    void portsThatAreTakenOrShutAreTold() {
        String free = "@tools\n/usr/bin/ss\n@ports\ntcp 0.0.0.0:22 users:((\"sshd\",pid=1,fd=3))\nudp 0.0.0.0:9743 \n";
        check(Verdict.GOOD, "free, no firewall that is known", PortsCheck.judge(free));
        check(Verdict.GOOD, "free, no firewall that is known", PortsCheck.judge(free
                + "tcp [::ffff:10.0.0.1]:9743 users:((\"java\",pid=7,fd=9))\ntcp 10.0.0.1:9745 users:((\"etcd\",pid=8,fd=3))\n"));
        check(Verdict.NOTE, "taken: 9743 (nginx), 9744", PortsCheck.judge(free
                + "tcp 0.0.0.0:9743 users:((\"nginx\",pid=7,fd=9))\nudp *:9744 \n"));
        check(Verdict.NOTE, "cannot be told without the program ss", PortsCheck.judge("@tools\n@ports\n"));
        Finding shut = PortsCheck.judge(free + "@firewalld\nrunning\n@open\n9743/tcp 9745/tcp 9748/tcp\n@ufw\n");
        check(Verdict.NOTE, "firewalld does not let in 9746/tcp, 9744/udp", shut);
        assertEquals(List.of("firewall-cmd -q --add-port=9746/tcp && firewall-cmd -q --permanent --add-port=9746/tcp",
                "firewall-cmd -q --add-port=9744/udp && firewall-cmd -q --permanent --add-port=9744/udp"),
                fix(shut).commands());
        check(Verdict.GOOD, "free, and open in the firewall", PortsCheck.judge(free + "@firewalld\nrunning\n@open\n"
                + "9743/tcp 9744/udp 9745/tcp 9746/tcp 9748/tcp\n"));
        Finding ufw = PortsCheck.judge(free + "@ufw\nStatus: active\n9743/tcp   ALLOW   Anywhere\n"
                + "9748/tcp   ALLOW   Anywhere\n");
        check(Verdict.NOTE, "ufw does not let in 9745/tcp, 9746/tcp, 9744/udp", ufw);
        assertEquals("ufw delete allow 9745/tcp", fix(ufw).undo().getFirst());
        check(Verdict.GOOD, "free, no firewall that is known", PortsCheck.judge(free + "@ufw\nStatus: inactive\n"));
    }

    @Test
    void aJavaIsFoundOrSentAlongWhereTheLibraryFits() {
        String java = "@java\n25 /usr/lib/jvm/temurin-25/bin/java\n@package\n";
        check(Verdict.GOOD, "Java 25, /usr/lib/jvm/temurin-25/bin/java", JavaCheck.judge(java));
        check(Verdict.GOOD, "none of 21 or newer; the agent brings its own", JavaCheck.judge("@java\n@package\n"));
        Finding none = JavaCheck.judge("@java\n@package\n  Candidate: 21.0.5+11-1\n");
        check(Verdict.NOTE, "none of 21 or newer; the agent brings its own", none);
        assertTrue(fix(none).commands().getFirst().contains("openjdk-21-jre-headless"));
        String none12 = "@glibc\nldd (Debian GLIBC 2.36-9+deb12u10) 2.36\n@java\n@package\n";
        check(Verdict.GOOD, "glibc 2.36", LibraryCheck.judge(none12));
        check(Verdict.GOOD, "glibc 2.17", LibraryCheck.judge("@glibc\nldd (GNU libc) 2.17\n@java\n"));
        check(Verdict.STOP, "glibc 2.12", LibraryCheck.judge("@glibc\nldd (GNU libc) 2.12\n@java\n"));
        check(Verdict.STOP, "not glibc", LibraryCheck.judge("@glibc\nmusl libc (x86_64)\n@java\n"));
        check(Verdict.NOTE, "not glibc", LibraryCheck.judge("@glibc\nmusl libc (x86_64)\n" + java));
    }

    @Test
    void votersNeedRoomForTheClustersState() {
        check(Verdict.GOOD, "60.0 GiB free at /var/lib", StoreRoomCheck.judge("@room\n62914560\n"));
        check(Verdict.NOTE, "0.5 GiB free at /var/lib", StoreRoomCheck.judge("@room\n524288\n"));
        check(Verdict.NOTE, "free space could not be read", StoreRoomCheck.judge("@room\n"));
    }
}
