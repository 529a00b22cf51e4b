package se.tyngdpunkt.dialogue;

/** Whether an action helped, as the worker or her leader says afterwards. */
public enum Effect {
    YES,
    PARTLY,
    NO
}
