// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.InputSet;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Seat</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.SeatImpl#getDuty <em>Duty</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SeatImpl#getRoom <em>Room</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SeatImpl#getXMillimetres <em>XMillimetres</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SeatImpl#getYMillimetres <em>YMillimetres</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SeatImpl#getRotationDegrees <em>Rotation Degrees</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SeatImpl#getMonitors <em>Monitors</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SeatImpl#getInputSet <em>Input Set</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SeatImpl#getPeripherals <em>Peripherals</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SeatImpl#getMachine <em>Machine</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SeatImpl extends NamedImpl implements Seat {
	/**
	 * The default value of the '{@link #getDuty() <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuty()
	 * @generated
	 * @ordered
	 */
	protected static final String DUTY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDuty() <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuty()
	 * @generated
	 * @ordered
	 */
	protected String duty = DUTY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoom() <em>Room</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoom()
	 * @generated
	 * @ordered
	 */
	protected Room room;

	/**
	 * The default value of the '{@link #getXMillimetres() <em>XMillimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXMillimetres()
	 * @generated
	 * @ordered
	 */
	protected static final int XMILLIMETRES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getXMillimetres() <em>XMillimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXMillimetres()
	 * @generated
	 * @ordered
	 */
	protected int xMillimetres = XMILLIMETRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getYMillimetres() <em>YMillimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYMillimetres()
	 * @generated
	 * @ordered
	 */
	protected static final int YMILLIMETRES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYMillimetres() <em>YMillimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYMillimetres()
	 * @generated
	 * @ordered
	 */
	protected int yMillimetres = YMILLIMETRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRotationDegrees() <em>Rotation Degrees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotationDegrees()
	 * @generated
	 * @ordered
	 */
	protected static final int ROTATION_DEGREES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRotationDegrees() <em>Rotation Degrees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotationDegrees()
	 * @generated
	 * @ordered
	 */
	protected int rotationDegrees = ROTATION_DEGREES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMonitors() <em>Monitors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonitors()
	 * @generated
	 * @ordered
	 */
	protected EList<Monitor> monitors;

	/**
	 * The cached value of the '{@link #getInputSet() <em>Input Set</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputSet()
	 * @generated
	 * @ordered
	 */
	protected InputSet inputSet;

	/**
	 * The cached value of the '{@link #getPeripherals() <em>Peripherals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeripherals()
	 * @generated
	 * @ordered
	 */
	protected EList<Peripheral> peripherals;

	/**
	 * The cached value of the '{@link #getMachine() <em>Machine</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachine()
	 * @generated
	 * @ordered
	 */
	protected VirtualMachine machine;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SeatImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.SEAT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDuty() {
		return duty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuty(String newDuty) {
		String oldDuty = duty;
		duty = newDuty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SEAT__DUTY, oldDuty, duty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Room getRoom() {
		return room;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoom(Room newRoom) {
		Room oldRoom = room;
		room = newRoom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SEAT__ROOM, oldRoom, room));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getXMillimetres() {
		return xMillimetres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setXMillimetres(int newXMillimetres) {
		int oldXMillimetres = xMillimetres;
		xMillimetres = newXMillimetres;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SEAT__XMILLIMETRES, oldXMillimetres, xMillimetres));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYMillimetres() {
		return yMillimetres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYMillimetres(int newYMillimetres) {
		int oldYMillimetres = yMillimetres;
		yMillimetres = newYMillimetres;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SEAT__YMILLIMETRES, oldYMillimetres, yMillimetres));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRotationDegrees() {
		return rotationDegrees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRotationDegrees(int newRotationDegrees) {
		int oldRotationDegrees = rotationDegrees;
		rotationDegrees = newRotationDegrees;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SEAT__ROTATION_DEGREES, oldRotationDegrees, rotationDegrees));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Monitor> getMonitors() {
		if (monitors == null) {
			monitors = new EObjectContainmentEList<Monitor>(Monitor.class, this, ClusterPackage.SEAT__MONITORS);
		}
		return monitors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InputSet getInputSet() {
		return inputSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInputSet(InputSet newInputSet, NotificationChain msgs) {
		InputSet oldInputSet = inputSet;
		inputSet = newInputSet;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClusterPackage.SEAT__INPUT_SET, oldInputSet, newInputSet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInputSet(InputSet newInputSet) {
		if (newInputSet != inputSet) {
			NotificationChain msgs = null;
			if (inputSet != null)
				msgs = ((InternalEObject)inputSet).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.SEAT__INPUT_SET, null, msgs);
			if (newInputSet != null)
				msgs = ((InternalEObject)newInputSet).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.SEAT__INPUT_SET, null, msgs);
			msgs = basicSetInputSet(newInputSet, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SEAT__INPUT_SET, newInputSet, newInputSet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Peripheral> getPeripherals() {
		if (peripherals == null) {
			peripherals = new EObjectContainmentEList<Peripheral>(Peripheral.class, this, ClusterPackage.SEAT__PERIPHERALS);
		}
		return peripherals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualMachine getMachine() {
		return machine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMachine(VirtualMachine newMachine) {
		VirtualMachine oldMachine = machine;
		machine = newMachine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SEAT__MACHINE, oldMachine, machine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.SEAT__MONITORS:
				return ((InternalEList<?>)getMonitors()).basicRemove(otherEnd, msgs);
			case ClusterPackage.SEAT__INPUT_SET:
				return basicSetInputSet(null, msgs);
			case ClusterPackage.SEAT__PERIPHERALS:
				return ((InternalEList<?>)getPeripherals()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.SEAT__DUTY:
				return getDuty();
			case ClusterPackage.SEAT__ROOM:
				return getRoom();
			case ClusterPackage.SEAT__XMILLIMETRES:
				return getXMillimetres();
			case ClusterPackage.SEAT__YMILLIMETRES:
				return getYMillimetres();
			case ClusterPackage.SEAT__ROTATION_DEGREES:
				return getRotationDegrees();
			case ClusterPackage.SEAT__MONITORS:
				return getMonitors();
			case ClusterPackage.SEAT__INPUT_SET:
				return getInputSet();
			case ClusterPackage.SEAT__PERIPHERALS:
				return getPeripherals();
			case ClusterPackage.SEAT__MACHINE:
				return getMachine();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.SEAT__DUTY:
				setDuty((String)newValue);
				return;
			case ClusterPackage.SEAT__ROOM:
				setRoom((Room)newValue);
				return;
			case ClusterPackage.SEAT__XMILLIMETRES:
				setXMillimetres((Integer)newValue);
				return;
			case ClusterPackage.SEAT__YMILLIMETRES:
				setYMillimetres((Integer)newValue);
				return;
			case ClusterPackage.SEAT__ROTATION_DEGREES:
				setRotationDegrees((Integer)newValue);
				return;
			case ClusterPackage.SEAT__MONITORS:
				getMonitors().clear();
				getMonitors().addAll((Collection<? extends Monitor>)newValue);
				return;
			case ClusterPackage.SEAT__INPUT_SET:
				setInputSet((InputSet)newValue);
				return;
			case ClusterPackage.SEAT__PERIPHERALS:
				getPeripherals().clear();
				getPeripherals().addAll((Collection<? extends Peripheral>)newValue);
				return;
			case ClusterPackage.SEAT__MACHINE:
				setMachine((VirtualMachine)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.SEAT__DUTY:
				setDuty(DUTY_EDEFAULT);
				return;
			case ClusterPackage.SEAT__ROOM:
				setRoom((Room)null);
				return;
			case ClusterPackage.SEAT__XMILLIMETRES:
				setXMillimetres(XMILLIMETRES_EDEFAULT);
				return;
			case ClusterPackage.SEAT__YMILLIMETRES:
				setYMillimetres(YMILLIMETRES_EDEFAULT);
				return;
			case ClusterPackage.SEAT__ROTATION_DEGREES:
				setRotationDegrees(ROTATION_DEGREES_EDEFAULT);
				return;
			case ClusterPackage.SEAT__MONITORS:
				getMonitors().clear();
				return;
			case ClusterPackage.SEAT__INPUT_SET:
				setInputSet((InputSet)null);
				return;
			case ClusterPackage.SEAT__PERIPHERALS:
				getPeripherals().clear();
				return;
			case ClusterPackage.SEAT__MACHINE:
				setMachine((VirtualMachine)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.SEAT__DUTY:
				return !DUTY_EDEFAULT.equals(duty);
			case ClusterPackage.SEAT__ROOM:
				return room != null;
			case ClusterPackage.SEAT__XMILLIMETRES:
				return xMillimetres != XMILLIMETRES_EDEFAULT;
			case ClusterPackage.SEAT__YMILLIMETRES:
				return yMillimetres != YMILLIMETRES_EDEFAULT;
			case ClusterPackage.SEAT__ROTATION_DEGREES:
				return rotationDegrees != ROTATION_DEGREES_EDEFAULT;
			case ClusterPackage.SEAT__MONITORS:
				return monitors != null && !monitors.isEmpty();
			case ClusterPackage.SEAT__INPUT_SET:
				return inputSet != null;
			case ClusterPackage.SEAT__PERIPHERALS:
				return peripherals != null && !peripherals.isEmpty();
			case ClusterPackage.SEAT__MACHINE:
				return machine != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (duty: ");
		result.append(duty);
		result.append(", xMillimetres: ");
		result.append(xMillimetres);
		result.append(", yMillimetres: ");
		result.append(yMillimetres);
		result.append(", rotationDegrees: ");
		result.append(rotationDegrees);
		result.append(')');
		return result.toString();
	}

} //SeatImpl
