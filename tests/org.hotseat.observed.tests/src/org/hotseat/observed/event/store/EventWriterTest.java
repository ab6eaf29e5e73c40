// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.observed.support.StillTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hypervisors report, in sentences. */
class EventWriterTest {

    private static final MachineId ID = MachineId.of("4dea22b3-1d52-d8f3-2516-782e98ab3fa0");
    private static final HostId HOST = new HostId("host-02");

    @TempDir
    Path folder;
    private final StillTime time = new StillTime();
    private final ActLedger ledger = new ActLedger(time, "li.wei");
    private final IncidentBook incidents = new IncidentBook(time, ledger);
    private FileEventLog log;
    private EventWriter writer;

    @BeforeEach
    void open() {
        log = new FileEventLog(folder.resolve("events.log"), time, time.worker(), incidents, failure -> { });
        writer = new EventWriter(log, ledger, incidents);
    }

    private Event write(HypervisorEvent event) {
        writer.write("host-02", event);
        return log.all().getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "STARTED | booted | INFO | plot-7 was started on host-02",
        "STARTED | migrated | INFO | host-02 receives plot-7 by a live move",
        "STARTED | restored | INFO | plot-7 goes on from its saved memory on host-02",
        "STOPPED | shutdown | INFO | plot-7 has shut down on host-02",
        "STOPPED | destroyed | INFO | plot-7 was cut off on host-02",
        "STOPPED | crashed | ERROR | plot-7 crashed on host-02",
        "STOPPED | migrated | INFO | plot-7 left host-02 by a live move",
        "STOPPED | failed | ERROR | plot-7 ended on host-02 because its hypervisor process failed",
        "SUSPENDED | ioerror | ERROR | plot-7 was stopped in place on host-02 by an input or output error",
        "UNDEFINED | removed | INFO | The description of plot-7 was removed from host-02",
        "DEFINED | renamed | INFO | The machine plot-7 on host-02 was renamed" })
    void eachChangeHasItsSentence(Change change, String detail, Severity severity, String text) {
        Event event = write(new LifeChange(ID, "plot-7", change, detail));
        assertEquals(text, event.text());
        assertEquals(severity, event.severity());
        assertEquals(new Subject(Subject.Kind.MACHINE, ID.toString(), "plot-7"), event.subject());
    }

    @Test
    void anEventDuringOrShortlyAfterAnActOfOursIsOurs() {
        var act = ledger.begin(ID);
        assertEquals("Asked for from this console.", write(started()).why());
        act.close();
        time.advance(Duration.ofSeconds(2));
        assertEquals("Asked for from this console.", write(started()).why());
        time.advance(Duration.ofSeconds(2));
        assertTrue(write(started()).why().startsWith("Not from this console"));
    }

    private static LifeChange started() {
        return new LifeChange(ID, "plot-7", Change.STARTED, "booted");
    }

    @Test
    void aDiskErrorSaysWhatToDo() {
        Event event = write(new HypervisorEvent.DiskError(ID, "plot-7", "vda", "enospc", true));
        assertEquals("Disk vda of plot-7 on host-02 failed", event.text());
        assertTrue(event.why().contains("enospc"), event.why());
        assertTrue(event.setting().remedy().contains("make room"), event.setting().remedy());
        assertEquals("host-02", event.setting().where());
        assertEquals(Severity.ERROR, event.severity());
    }

    @Test
    void watchdogAgentAndRebootAreTold() {
        assertEquals("The watchdog of plot-7 on host-02 ran out",
                write(new HypervisorEvent.WatchdogFired(ID, "plot-7", "reset")).text());
        assertEquals("The guest agent of plot-7 is gone",
                write(new HypervisorEvent.AgentChanged(ID, "plot-7", false)).text());
        assertEquals("The guest of plot-7 on host-02 rebooted",
                write(new HypervisorEvent.Rebooted(ID, "plot-7")).text());
        assertEquals("migration, 41 ms pause",
                write(new HypervisorEvent.JobEnded(ID, "plot-7", "migration, 41 ms pause")).why());
    }

    @Test
    void anActOfOursIsOneIncidentAndNamesThePerson() {
        var act = ledger.begin(ID);
        Event first = write(started());
        Event second = write(new LifeChange(ID, "plot-7", Change.RESUMED, "unpaused"));
        act.close();
        time.advance(Duration.ofSeconds(2));
        log.add(Severity.ERROR, first.subject(), "Not done: start plot-7", "");
        assertEquals(first.setting().incident(), second.setting().incident());
        assertEquals(first.setting().incident(), log.all().getLast().setting().incident());
        assertEquals("li.wei", first.setting().who());
        assertEquals(Setting.Role.CHANGE, first.setting().role());
        assertEquals(Setting.Role.STEP, second.setting().role());
        ledger.begin(ID).close();
        assertNotEquals(first.setting().incident(), write(started()).setting().incident());
    }

    @Test
    void aMoveByAnotherToolIsOneIncidentToo() {
        String incident = write(new LifeChange(ID, "plot-7", Change.STARTED, "migrated")).setting().incident();
        time.advance(Duration.ofSeconds(2));
        Event left = write(new LifeChange(ID, "plot-7", Change.STOPPED, "migrated"));
        assertEquals(incident, left.setting().incident());
        assertEquals("", left.setting().who());
        time.advance(IncidentBook.PAUSE.plusMillis(1));
        assertNotEquals(incident, write(started()).setting().incident());
    }

    @Test
    void aMachineThatRestartsAllTheTimeMakesMoreThanOneIncident() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 31; i++) {
            seen.add(write(started()).setting().incident());
            time.advance(Duration.ofSeconds(2));
        }
        assertEquals(2, seen.size());
    }

    @Test
    void aHostThatIsLostAndComesBackIsOneIncident() {
        writer.lost(HOST, "host-02", new Failure(FailureCode.TIMEOUT, "No answer for 6 s."));
        time.advance(Duration.ofSeconds(46));
        writer.lost(HOST, "host-02", new Failure(FailureCode.TIMEOUT, "No answer for 6 s."));
        writer.live(HOST, "host-02", facts(), 3);
        List<Event> all = log.all();
        assertEquals("host-02 answers again, after 46 s", all.getLast().text());
        assertEquals(1, all.stream().map(event -> event.setting().incident()).distinct().count());
        writer.live(HOST, "host-02", facts(), 3);
        assertEquals("host-02 answers", log.all().getLast().text());
        assertEquals("", log.all().getLast().setting().incident());
    }

    @Test
    void whatAPersonAsksOfAHostIsWrittenDown() {
        writer.disconnected(HOST, "host-02");
        Event off = log.all().getLast();
        assertEquals("host-02 was disconnected by li.wei", off.text());
        assertEquals("li.wei", off.setting().who());
        assertTrue(off.setting().remedy().contains("again"), off.setting().remedy());
        writer.connecting(HOST, "host-02");
        String incident = log.all().getLast().setting().incident();
        writer.live(HOST, "host-02", facts(), 3);
        assertEquals("host-02 answers", log.all().getLast().text());
        assertEquals(incident, log.all().getLast().setting().incident());
    }

    private static HostFacts facts() {
        return new HostFacts("host-02", "QEMU 10.0", "libvirt 11.0", "EPYC", 4, DataSize.ofMib(4096), "");
    }

    @Test
    void aLostHostSaysWhyAndWhatHappensNext() {
        writer.lost(HOST, "host-02", new Failure(FailureCode.TIMEOUT, "No answer for 6 s."));
        Event event = log.all().getLast();
        assertEquals("host-02 does not answer", event.text());
        assertTrue(event.why().startsWith("No answer for 6 s. "), event.why());
        assertEquals("If it stays so, look at the power and the network of host-02.", event.setting().remedy());
    }

    @Test
    void aRemedyOfAFailureStaysAsItIs() {
        String remedy = "Start it with 'systemctl start libvirtd', see {the log} of it.";
        writer.lost(HOST, "host-02", new Failure(FailureCode.UNREACHABLE, "No libvirt.", remedy));
        assertEquals(remedy, log.all().getLast().setting().remedy());
    }
}
