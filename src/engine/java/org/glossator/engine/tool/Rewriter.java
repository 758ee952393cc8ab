package org.glossator.engine.tool;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Applies the {@link Rules} to one class, and rounds after every operation on floats. */
final class Rewriter {
  private static final String HANDLE = "java/lang/invoke/VarHandle";
  private static final String VIEW = "org/glossator/engine/lucene/ByteView";
  private static final String VIEWS = "org/glossator/engine/lucene/ByteViews";
  private static final String PLATFORM = "org/glossator/engine/lucene/Platform";

  private final Rules rules;

  Rewriter(Rules rules) {
    this.rules = rules;
  }

  byte[] rewrite(byte[] original) {
    ClassReader reader = new ClassReader(original);
    ClassWriter writer = new ClassWriter(0);
    Remapper views =
        new Remapper(Opcodes.ASM9) {
          @Override
          public String map(String name) {
            return name.equals(HANDLE) ? VIEW : name;
          }
        };
    reader.accept(new Methods(new ClassRemapper(writer, views), reader.getClassName()), 0);
    return writer.toByteArray();
  }

  private final class Methods extends ClassVisitor {
    private final String owner;

    Methods(ClassVisitor next, String owner) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      if (rules.emptied().contains(owner + "." + name)) {
        return empty(next, descriptor);
      }
      return new Calls(next);
    }
  }

  /** A body that returns at once: zero, true or nothing. */
  private static MethodVisitor empty(MethodVisitor method, String descriptor) {
    Type result = Type.getReturnType(descriptor);
    method.visitCode();
    switch (result.getSort()) {
      case Type.VOID -> {}
      case Type.LONG -> method.visitInsn(Opcodes.LCONST_0);
      case Type.DOUBLE -> method.visitInsn(Opcodes.DCONST_0);
      case Type.FLOAT -> method.visitInsn(Opcodes.FCONST_0);
      case Type.OBJECT, Type.ARRAY -> method.visitInsn(Opcodes.ACONST_NULL);
      case Type.BOOLEAN -> method.visitInsn(Opcodes.ICONST_1);
      default -> method.visitInsn(Opcodes.ICONST_0);
    }
    method.visitInsn(result.getOpcode(Opcodes.IRETURN));
    method.visitMaxs(result.getSize(), Type.getArgumentsAndReturnSizes(descriptor) >> 2);
    method.visitEnd();
    return new MethodVisitor(Opcodes.ASM9) {};
  }

  private final class Calls extends MethodVisitor {
    Calls(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitInsn(int operation) {
      super.visitInsn(operation);
      switch (operation) {
        case Opcodes.FADD,
            Opcodes.FSUB,
            Opcodes.FMUL,
            Opcodes.FDIV,
            Opcodes.D2F,
            Opcodes.I2F,
            Opcodes.L2F ->
            super.visitMethodInsn(Opcodes.INVOKESTATIC, PLATFORM, "round", "(F)F", false);
        default -> {}
      }
    }

    @Override
    public void visitMethodInsn(
        int operation, String owner, String name, String descriptor, boolean ofInterface) {
      if (owner.equals(HANDLE) && operation == Opcodes.INVOKEVIRTUAL) {
        String view = "(L" + HANDLE + ";" + descriptor.substring(1);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, VIEWS, viewed(name, descriptor), view, false);
        return;
      }
      String helper = rules.led().get(owner + "." + name + descriptor);
      if (helper == null) {
        super.visitMethodInsn(operation, owner, name, descriptor, ofInterface);
        return;
      }
      int dot = helper.lastIndexOf('.');
      boolean isStatic = operation == Opcodes.INVOKESTATIC;
      super.visitMethodInsn(
          Opcodes.INVOKESTATIC,
          helper.substring(0, dot),
          helper.substring(dot + 1),
          isStatic ? descriptor : withReceiver(owner, descriptor),
          false);
    }

    /** "get" is told by its result, since Java cannot overload by it. */
    private static String viewed(String name, String descriptor) {
      if (!name.equals("get")) {
        return name;
      }
      String type = Type.getReturnType(descriptor).getClassName();
      return "get" + Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] led = arguments.clone();
      for (int i = 0; i < led.length; i++) {
        led[i] = led[i] instanceof Handle handle ? led(handle) : led[i];
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, led);
    }

    private static String withReceiver(String owner, String descriptor) {
      return "(L" + owner + ";" + descriptor.substring(1);
    }

    private Handle led(Handle handle) {
      String helper =
          rules.led().get(handle.getOwner() + "." + handle.getName() + handle.getDesc());
      if (helper == null) {
        return handle;
      }
      int dot = helper.lastIndexOf('.');
      boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
      return new Handle(
          Opcodes.H_INVOKESTATIC,
          helper.substring(0, dot),
          helper.substring(dot + 1),
          isStatic ? handle.getDesc() : withReceiver(handle.getOwner(), handle.getDesc()),
          false);
    }
  }
}
