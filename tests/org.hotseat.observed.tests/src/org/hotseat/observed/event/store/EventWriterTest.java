// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.observed.event.Event;
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

    @TempDir
    Path folder;
    private final StillTime time = new StillTime();
    private final ActLedger ledger = new ActLedger(time);
    private FileEventLog log;
    private EventWriter writer;

    @BeforeEach
    void open() {
        log = new FileEventLog(folder.resolve("events.log"), time, time.worker());
        writer = new EventWriter(log, ledger);
    }

    private Event write(HypervisorEvent event) {
        writer.write("host-02", event);
        return log.all().getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "STARTED | booted | INFO | plot-7 was started on host-02",
        "STARTED | migrated | INFO | plot-7 arrived on host-02 by a live move",
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
        assertTrue(event.why().contains("enospc") && event.why().contains("make room"), event.why());
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
    void aLostHostSaysWhyAndWhatHappensNext() {
        writer.lost(new HostId("host-02"), "host-02", new Failure(FailureCode.TIMEOUT, "No answer for 6 s."));
        Event event = log.all().getLast();
        assertEquals("host-02 does not answer", event.text());
        assertTrue(event.why().startsWith("No answer for 6 s. "), event.why());
    }
}
