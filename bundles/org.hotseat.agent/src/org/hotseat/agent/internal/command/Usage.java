// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

/** What {@code --help} says. */
final class Usage {

    static final String TEXT = """
            usage: hotseat-agent COMMAND [--config FILE] [--json]

              run        be the agent until the process is told to end (SIGTERM)
              status     what the running agent does
              check      whether configuration and surroundings let it run; starts nothing
              version    which version this is
              level LOGGER LEVEL
                         log a bundle or class (* for all) from a level on, until the next start
              found NAME begin a cluster of which this host is the first
              prepare    make this host's key; print what "admit" on a member reads
              admit      let in the host whose "prepare" is read; print what "join" on it reads
              join       become a member with what is read
              cluster    what this member knows of its cluster
              voter add|remove|replace HOST
                         change who keeps the cluster's state, or give a voter new files
              backup FILE
                         copy the cluster's state into a file
              restore FILE
                         go on with a copy, on this voter alone; asks twice
              recover    go on with this voter alone, after a majority was lost; asks twice
              authority rotate
                         give the cluster another authority with another key, and every host a new certificate;
                         again after an interruption
              schema [--raise]
                         show which schemas the agents understand; raise the cluster's, so that commands of newer
                         agents are accepted. It cannot be lowered again
              dismiss HOST
                         take a host out of the cluster
              audit [--verify] [--since WHEN]
                         show who gave which command, when and from where; whether the log is whole
              protection [MACHINE]
                         show how machines are copied to their standbys
              protect MACHINE [--standby HOST | --off] [--priority 0..9] [--rpo 2s] [--shortest 250ms] [--longest 30s]
                      [--pause-share 5%] [--guest none|report|restart]
                         copy a machine to a host while it runs, or no more
              checkpoint MACHINE [--full]
                         copy what has changed now, or everything
              maintenance [HOST [on|off] [--return]]
                         empty a host: its protected machines move to others, nothing comes to it; or show that.
                         With --return behind off they come back
              bmc HOST [test|off|on|forget | set ADDRESS USER]
                         show, try out or name the controller that can switch a host off, or use it; the password is
                         asked for, or read from the standard input
              switch [NAME [set PROTOCOL LAYER ADDRESS[:PORT] [USER] | plug input|output PORT TEXT | remove | test]]
                         list matrix switches or show one; name where one is (LAYER is what it carries: video, usb,
                         audio or kvm), or what is plugged into a port; the password is asked for, or read
              switch NAME take OUTPUT INPUT [OUTPUT INPUT]... | lock OUTPUT | unlock OUTPUT | force OUTPUT
                         let outputs show inputs (or none), all of the take or nothing, and read them back; lock an
                         output, free it, or break a lock. A port of another layer is named like usb:3
              switch NAME preset PRESET save|apply|remove
                         keep what all outputs show now under a name, show it again, or forget it
              output [list | status OUTPUT | show OUTPUT MACHINE [PICTURE] | clear OUTPUT | learn OUTPUT]
                         list what outputs of hosts show, or one; put a machine on one while it runs on its host, or
                         nothing; take the monitor that is there now as the right one. OUTPUT is HOST.NAME
              seat [NAME [[preview] map MACHINE|none | [preview] move HOST | [preview] follow SEAT |
                         [preview] undo | cancel]]
                         list seats or show one; give it a machine, move that live with pictures, keyboard and ports,
                         let its duty go on at another seat, bring back what was there before, or take back what is
                         under way; with preview it is only told what comes of it
              port [list | status PORT | assign PORT MACHINE | release PORT]
                         show lines of interface boards, give one to a machine, or to nobody; PORT is BOARD.PORT
              drill MACHINE [--runs N] | drill MACHINE --off
                         have its standby start what it holds beside it, N times, and throw it away; or end that
              availability [MACHINE] [--since WHEN]
                         show how often and for how long machines and hosts were down: MTTF, MTTR, shares
              renew      have this host's certificate made anew now, not when two thirds of its time are over
              leave [keep-journals]
                         forget the cluster, on this host; its journals go too unless they are to be kept
              support [--output FILE]
                         pack logs, configuration, status and checks into one archive, without secrets

            FILE is /etc/hotseat/agent.conf unless named. Exit codes: 0 well, 1 not, 2 wrong usage or configuration,
            3 no agent runs.
            """;

    private Usage() {
    }
}
